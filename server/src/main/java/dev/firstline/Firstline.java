package dev.firstline;

import dev.firstline.cli.CommandLine;
import dev.firstline.cli.Console;
import dev.firstline.start.Server;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program: see docs/architecture.md. Beans are named by class and package, so that two modules
 * may both have, say, uploads.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Firstline {

    /**
     * Runs one command; without one, the server. A started server goes on after this method has
     * returned, on threads of its own.
     */
    public static void main(String[] args) {
        var commandLine = new CommandLine(settings -> Server.start(Firstline.class, settings));
        var exit = commandLine.run(args, Console.standard());
        if (exit.code() != 0) {
            System.exit(exit.code());
        }
    }
}
