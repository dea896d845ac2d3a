package dev.firstline.cli;

/**
 * One thing that the program can be asked to do, with everything it needs to know read from the
 * command line.
 */
sealed interface Command
        permits AnswerClocks,
                ApplyProgramme,
                CheckProgramme,
                CompareProgramme,
                DeliverMail,
                Diagnose,
                MakeToken,
                ParseMail,
                Serve,
                ShowHelp,
                ShowVersion,
                Transfer {

    /**
     * Does it.
     *
     * @throws Unavailable if the server that it needs is not there
     */
    Exit run(Console console);
}
