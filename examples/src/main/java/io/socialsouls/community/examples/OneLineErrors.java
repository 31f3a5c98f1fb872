package io.socialsouls.community.examples;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.examples.quickstart.UnusableDatabaseException;
import io.socialsouls.community.jdbc.DatabaseException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong in one line on standard error. Wrong input ends with exit code 2, what cannot be done with 1; only
 * a fault of the program itself shows where it happened.
 */
final class OneLineErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        say(command, error.getMessage() + " (see " + name + " --help)");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) throws Exception {
        if (error instanceof UnusableDatabaseException || error instanceof DatabaseException) {
            say(command, "cannot use the database: " + error.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        if (error instanceof CommunityException known) {
            say(command, String.valueOf(known.getMessage()));
            return known.code() == ErrorCode.INVALID_VALUE
                    ? command.getCommandSpec().exitCodeOnInvalidInput()
                    : command.getCommandSpec().exitCodeOnExecutionException();
        }
        if (error instanceof IOException) {
            say(command, "cannot write: " + error.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw error;
    }

    /** Names and values come from outside: none of them may break the line or steer a terminal. */
    private static void say(CommandLine command, String message) {
        command.getErr().println(message.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
        command.getErr().flush();
    }
}
