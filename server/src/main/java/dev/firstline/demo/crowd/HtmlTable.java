package dev.firstline.demo.crowd;

/** The HTML with which mail came. */
record HtmlTable() implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "message_html (message_id, html)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        it.formatted().forEach((message, html) -> rows.row(message.value(), html));
    }
}
