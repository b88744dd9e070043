package org.edgeloop.drift.document;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.command.Command;
import org.edgeloop.base.ProblemException;
import org.edgeloop.document.TextDocument;
import org.edgeloop.drift.spec.DriftSpec;

/** The spec of a drift report while it is edited. */
public final class DriftSpecDocument extends TextDocument<DriftSpec> {

	private final DriftSpecCommands commands;

	private DriftSpecDocument(Path file, From from) throws IOException {
		super(file, DriftSpecFile.FORM, from);
		commands = new DriftSpecCommands(domain(), model());
	}

	/**
	 * @throws ProblemException if the file is no sound document
	 * @throws IOException if it cannot be read
	 */
	public static DriftSpecDocument open(Path file) throws IOException {
		return open(file, From.DRAFT);
	}

	/** See {@link #open(Path)}. */
	public static DriftSpecDocument open(Path file, From from) throws IOException {
		return new DriftSpecDocument(file, from);
	}

	public DriftSpecCommands commands() {
		return commands;
	}

	@Override
	protected Command become(String name, DriftSpec other) {
		return commands.become(name, other);
	}
}
