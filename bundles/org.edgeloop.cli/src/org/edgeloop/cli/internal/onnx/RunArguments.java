package org.edgeloop.cli.internal.onnx;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.onnx.run.RunSettings;

import picocli.CommandLine.Option;

/** How ONNX Runtime is to run a model. */
@NonNullByDefault({})
final class RunArguments {

	@Option(names = "--threads", paramLabel = "N", description = "How many threads work on one operator (default: one for each processor).")
	private int threads = Runtime.getRuntime().availableProcessors();

	@Option(names = "--as-it-stands", description = "Run every node as it stands in the file, without fusing and folding.")
	private boolean asItStands;

	RunSettings settings() {
		return new RunSettings(Math.max(1, threads), !asItStands);
	}
}
