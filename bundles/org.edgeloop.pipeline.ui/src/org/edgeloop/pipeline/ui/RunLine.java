package org.edgeloop.pipeline.ui;

/**
 * A line of what is said while stages run.
 *
 * @param stage the address of the stage whose command said it; empty for what is said about the run
 * @param text without its end
 * @param tone how it is meant
 */
public record RunLine(String stage, String text, Tone tone) {

	/** How a line is meant. */
	public enum Tone {
		/** What a command wrote. */
		OUTPUT,
		/** What a command wrote to its standard error. */
		ERROR,
		/** What is said about the run. */
		NOTE,
		/** What is wrong with the run. */
		WARNING,
		/** What came of the run. */
		END
	}
}
