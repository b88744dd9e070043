package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.command.Command;
import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextDocument;
import org.edgeloop.experiment.spec.RunsSpec;

/** A comparison of runs while it is edited. */
public final class ComparisonDocument extends TextDocument<RunsSpec> {

	private final ComparisonCommands commands;

	private ComparisonDocument(Path file, From from) throws IOException {
		super(file, ComparisonFile.FORM, from);
		commands = new ComparisonCommands(domain(), model());
	}

	/**
	 * @throws ProblemException if the file is no sound document
	 * @throws IOException if it cannot be read
	 */
	public static ComparisonDocument open(Path file) throws IOException {
		return open(file, From.DRAFT);
	}

	/** See {@link #open(Path)}. */
	public static ComparisonDocument open(Path file, From from) throws IOException {
		return new ComparisonDocument(file, from);
	}

	public ComparisonCommands commands() {
		return commands;
	}

	@Override
	protected Command become(String name, RunsSpec other) {
		return commands.become(name, other);
	}
}
