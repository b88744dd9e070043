package org.edgeloop.cli.internal.onnx;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.onnx.run.Tolerance;

import picocli.CommandLine.Option;

/** How far numbers may be from expected ones. */
@NonNullByDefault({})
final class ToleranceArguments {

	@Option(names = "--rtol", paramLabel = "R", description = "How far a number may be from the expected one, as a part of that (default: ${DEFAULT-VALUE}).")
	private double relative = Tolerance.OF_BACKEND_TESTS.relative();

	@Option(names = "--atol", paramLabel = "A", description = "How far a number may be from the expected one besides (default: ${DEFAULT-VALUE}).")
	private double absolute = Tolerance.OF_BACKEND_TESTS.absolute();

	Tolerance tolerance() {
		return new Tolerance(relative, absolute);
	}
}
