package org.edgeloop.cli.internal.suggestion;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dataset.suggestion.DecideSuggestionsOperation.Decision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labels accept}: suggestions become labels. */
@Command(name = "accept", description = { "Make labels of suggestions. They keep their ids, and say what they began with.",
		"A type that --as names takes the place of the suggested one." },
		footer = { "  edgeloop labels accept project 3f2b6a0e-3c5f-3f0a-9d0e-0d9f6f0c7a11",
				"  edgeloop labels accept project --detector classifier --least-score 0.95 --json" })
@NonNullByDefault({})
public final class AcceptCommand implements Callable<Integer> {

	@Mixin
	private DecisionArguments arguments;

	@Option(names = "--as", paramLabel = "TYPE", description = "The path of the labels' type.")
	private String type;

	private final Console console;

	public AcceptCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return arguments.decide(Decision.ACCEPT, Optional.ofNullable(type), console);
	}
}
