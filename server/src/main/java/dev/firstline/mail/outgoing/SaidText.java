package dev.firstline.mail.outgoing;

import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.directory.Person;
import dev.firstline.texts.Markdown;
import dev.firstline.texts.PlainText;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mail that brings what somebody said on a case. */
@Component
class SaidText {

    private final Markdown markdown;

    SaidText(Markdown markdown) {
        this.markdown = markdown;
    }

    List<Block> reply(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.words("answer-by-reply"));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    List<Block> split(Occasion occasion) {
        return told(occasion, occasion.words("split", occasion.title(), occasion.number()));
    }

    List<Block> merged(Occasion occasion) {
        String into = occasion.subject().handling().merge().map(String::valueOf).orElse("");
        return told(occasion, occasion.words("merged", occasion.number(), occasion.title(), into));
    }

    List<Block> mergeUndone(Occasion occasion) {
        return told(occasion, occasion.words("merge-undone", occasion.number(), occasion.title()));
    }

    private List<Block> told(Occasion occasion, Block what) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(what);
        quote(occasion).ifPresent(blocks::add);
        blocks.addAll(occasion.promisesInWords());
        blocks.add(occasion.requestLink());
        return blocks;
    }

    List<Block> customerWrote(Occasion occasion) {
        return toStaff(about("customer-wrote", occasion), occasion);
    }

    List<Block> nowYours(Occasion occasion) {
        return toStaff(about("now-yours", occasion), occasion);
    }

    /** Who did something on a case, and with which words. */
    List<Block> whoDid(String key, Occasion occasion) {
        Person author = occasion.author();
        String by = author == null ? "" : author.name();
        return toStaff(occasion.words(key, by, occasion.number(), occasion.title()), occasion);
    }

    private static Block about(String key, Occasion occasion) {
        return occasion.words(key, occasion.number(), occasion.title());
    }

    private List<Block> toStaff(Block head, Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head);
        quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.deskLink());
        blocks.add(occasion.words("reply-is-a-note"));
        return blocks;
    }

    /** The message, if the mail brings one; mail is shown as the text it was sent as. */
    Optional<Block> quote(Occasion occasion) {
        return Optional.ofNullable(occasion.message()).map(message -> quote(message, occasion));
    }

    private Block quote(Message message, Occasion occasion) {
        String at = occasion.times().exact(message.at());
        Person author = occasion.author();
        String head = author == null ? at : occasion.text("wrote", author.name(), at);
        String html =
                message.channel() == Channel.MAIL
                        ? PlainText.html(message.body())
                        : markdown.html(message.body());
        return new Block.Quote(head, message.body(), html);
    }
}
