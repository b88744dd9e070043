package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;

/** Prints what DVC says while stages run, and what the stages themselves write, as it comes. */
final class PrintingListener implements ReproListener {

	private final Console console;
	private final boolean quiet;
	private final boolean messagesOnly;
	private final boolean namesStages;
	private final Predicate<String> confirmation;
	private final Map<Stage, RunState> states = new LinkedHashMap<>();

	/**
	 * @param quiet whether DVC's words and what stages write are left out
	 * @param messagesOnly whether nothing may go to the standard output
	 * @param namesStages whether lines of a stage begin with its name, since several run at a time
	 * @param confirmation says whether what it is asked may be done
	 */
	PrintingListener(Console console, boolean quiet, boolean messagesOnly, boolean namesStages, Predicate<String> confirmation) {
		this.console = console;
		this.quiet = quiet;
		this.messagesOnly = messagesOnly;
		this.namesStages = namesStages;
		this.confirmation = confirmation;
	}

	/** @return whether a stage failed, rather than that stages could not be read */
	boolean stageFailed() {
		return states.containsValue(RunState.FAILED);
	}

	/** @return how far each stage came that was to be looked at */
	Map<Stage, RunState> states() {
		return states;
	}

	@Override
	public void planned(List<Stage> stages) {
		stages.forEach(stage -> states.put(stage, RunState.WAITING));
	}

	@Override
	public void changed(Stage stage, RunState state) {
		states.put(stage, state);
	}

	@Override
	public boolean agreed(Stage stage, String statement) {
		return confirmation.test(statement);
	}

	@Override
	public void logged(Stage stage, LogLine line) {
		String text = namesStages ? "[" + stage.address() + "] " + line.text() : line.text();
		if (line.error()) {
			console.message(text);
		} else {
			print(text);
		}
	}

	@Override
	public void said(String line) {
		print(line);
	}

	@Override
	public void warned(String line) {
		console.message("WARNING: " + line);
	}

	private void print(String line) {
		if (quiet) {
			return;
		}
		if (messagesOnly) {
			console.message(line);
			return;
		}
		try {
			console.progress().clear();
			console.print(line + "\n");
			console.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
