package org.edgeloop.dvc.file;

/**
 * How DVC treats an output.
 *
 * @param cache whether its content goes to the cache
 * @param persist whether it stays while its stage runs
 * @param push whether its content goes to remotes
 * @param remote the only remote that its content goes to; empty for any
 */
public record OutputFlags(Kind kind, boolean cache, boolean persist, boolean push, String remote) {

	/** Under which list of a stage it stands. */
	public enum Kind {
		OUT, METRIC, PLOT
	}

	public static final OutputFlags DEFAULT = new OutputFlags(Kind.OUT, true, false, true, "");
}
