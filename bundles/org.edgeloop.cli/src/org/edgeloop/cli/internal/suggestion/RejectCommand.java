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

/** {@code labels reject}: suggestions that nobody wants are remembered as such. */
@Command(name = "reject", description = { "Reject suggestions. The label file remembers it, so that neither they nor others of the same kind and place "
		+ "are suggested again.", "With --reconsider they wait for a decision again." },
		footer = { "  edgeloop labels reject project 3f2b6a0e-3c5f-3f0a-9d0e-0d9f6f0c7a11",
				"  edgeloop labels reject project --detector peak --json" })
@NonNullByDefault({})
public final class RejectCommand implements Callable<Integer> {

	@Mixin
	private DecisionArguments arguments;

	@Option(names = "--reconsider", description = "Take back that they were rejected.")
	private boolean reconsider;

	private final Console console;

	public RejectCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return arguments.decide(reconsider ? Decision.RECONSIDER : Decision.REJECT, Optional.empty(), console);
	}
}
