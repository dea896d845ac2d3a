package dev.firstline.cli;

import dev.firstline.programme.Fault;
import dev.firstline.programme.FaultWords;
import dev.firstline.programme.ToldFault;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what is wrong with a programme, as other programs read it.
 *
 * @param file as it was named on the command line
 */
record FaultLines(String file) {

    /** {@code FILE:LINE:COLUMN: CODE: what is wrong; what would be right}, a line each. */
    void print(List<Fault> faults, Console console) {
        printTold(told(faults), console);
    }

    /** The same of faults that the server has told. */
    void printTold(List<ToldFault> faults, Console console) {
        faults.forEach(fault -> console.out().println(file + ":" + fault));
    }

    /** The same as an array. */
    void printJson(List<Fault> faults, Console console) {
        List<Map<String, Object>> all = told(faults).stream().map(this::asMap).toList();
        console.out().println(JsonMapper.shared().writeValueAsString(all));
    }

    /** Reads the texts only where there is something to tell: that takes a while. */
    private static List<ToldFault> told(List<Fault> faults) {
        return faults.isEmpty() ? List.of() : new FaultWords(new Texts()).tell(faults, Language.EN);
    }

    private Map<String, Object> asMap(ToldFault fault) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", file);
        all.put("line", fault.line());
        all.put("column", fault.column());
        all.put("code", fault.code());
        all.put("wrong", fault.wrong());
        all.put("right", fault.right());
        return all;
    }
}
