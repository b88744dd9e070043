package org.edgeloop.cli.internal.device.push;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.device.linux.release.ReleaseFields;

import picocli.CommandLine.Option;

/** The options for a release on a Linux board; what is not given is as in the workbench. */
@NonNullByDefault({})
final class ReleaseArguments {

	@Option(names = "--probation", paramLabel = "SECONDS", description = "How long the release must stay healthy before it may stay (default: 10).")
	private String probation = "";

	@Option(names = "--deadline", paramLabel = "SECONDS", description = "Within what time it must become healthy (default: 120).")
	private String deadline = "";

	@Option(names = "--rtol", paramLabel = "NUMBER", description = "How far the board's numbers may be from this machine's, relatively (default: 1e-3).")
	private String relative = "";

	@Option(names = "--atol", paramLabel = "NUMBER", description = "How far they may be from each other besides (default: 1e-4).")
	private String absolute = "";

	@Option(names = "--keep", paramLabel = "COUNT", description = "How many releases stay on the board (default: 3).")
	private String keep = "";

	@Option(names = "--service", paramLabel = "KIND", description = "What keeps the model running: auto (the default), system or user for systemd, or process.")
	private String service = "";

	@Option(names = "--java", paramLabel = "PATH", description = "The board's Java; looked for if this is not given.")
	private String java = "";

	@Option(names = "--heap", paramLabel = "SIZE", description = "Java's memory on the board besides the model's (default: 256m).")
	private String heap = "";

	@Option(names = "--engine", paramLabel = "KIND", description = "tensorrt: have a Jetson's trtexec build and measure an engine, too (default: none). "
			+ "Never tested on a Jetson.")
	private String engine = "";

	/** @return by the keys of the kind's fields */
	Map<String, String> options() {
		Map<String, String> options = new HashMap<>();
		options.put(ReleaseFields.PROBATION.key(), probation);
		options.put(ReleaseFields.DEADLINE.key(), deadline);
		options.put(ReleaseFields.RELATIVE.key(), relative);
		options.put(ReleaseFields.ABSOLUTE.key(), absolute);
		options.put(ReleaseFields.KEEP.key(), keep);
		options.put(ReleaseFields.SERVICE.key(), service);
		options.put(ReleaseFields.JAVA.key(), java);
		options.put(ReleaseFields.HEAP.key(), heap);
		options.put(ReleaseFields.ENGINE.key(), engine);
		return options;
	}
}
