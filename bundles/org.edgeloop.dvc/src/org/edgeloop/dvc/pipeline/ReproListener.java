package org.edgeloop.dvc.pipeline;

import java.util.List;

/**
 * Hears what happens while stages are reproduced, in the order in which it happens. One call at a time, from any thread; it should
 * return soon, since the stages wait for it.
 */
public interface ReproListener {

	/** Hears nothing. */
	ReproListener NONE = new ReproListener() {
	};

	/** @param stages what may run, in the order in which it would run alone */
	default void planned(List<Stage> stages) {
		// not everybody wants to know
	}

	default void changed(Stage stage, RunState state) {
		// not everybody wants to know
	}

	/**
	 * Is asked before a stage that has changed is run or checked. May take its time.
	 *
	 * @param statement what is asked, in DVC's words
	 * @return whether the stage may; else everything ends
	 */
	default boolean agreed(Stage stage, String statement) {
		return true;
	}

	/** @param line what a stage's command wrote, without the end of the line */
	default void logged(Stage stage, LogLine line) {
		// not everybody wants to know
	}

	/** @param line what DVC says on its standard output, in its words; may hold several lines */
	default void said(String line) {
		// not everybody wants to know
	}

	/** @param line what DVC warns of, in its words */
	default void warned(String line) {
		// not everybody wants to know
	}

	/**
	 * A line of a command's output.
	 *
	 * @param text without its end; a byte that is no UTF-8 is shown as U+FFFD
	 * @param error whether it was written to the standard error
	 */
	record LogLine(String text, boolean error) {
	}
}
