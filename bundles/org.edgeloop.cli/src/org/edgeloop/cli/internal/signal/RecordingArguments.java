package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.Recordings;
import org.edgeloop.signal.SampleSource;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How the command line names a recording. */
@NonNullByDefault({})
final class RecordingArguments {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", description = "The recording. Its format is known by the name's extension.")
	private Path file;

	@Option(names = "--rate", paramLabel = "HZ",
			description = "The sample rate in Hz, where the file does not say it or says it wrongly.")
	private Double rate;

	Path file() {
		return file;
	}

	/** @return the recording, to be closed */
	SampleSource open(Progress progress) throws IOException {
		if (rate == null) {
			return Recordings.open(file, ReadOptions.NONE, progress);
		}
		if (!(rate > 0) || rate.isInfinite()) {
			throw new ParameterException(spec.commandLine(), "--rate must be above 0 Hz, not " + rate);
		}
		return Recordings.open(file, new ReadOptions(OptionalDouble.of(rate)), progress);
	}
}
