package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
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

	@Option(names = "--as-stored", description = "Look at the file alone. Otherwise the dataset.json of the project it lies in "
			+ "gives its channels names, units, scales and the sample rate, as in the workbench.")
	private boolean asStored;

	Path file() {
		return file;
	}

	/** @return the recording, to be closed */
	SampleSource open(Progress progress) throws IOException {
		RecordingSettings settings = asStored ? RecordingSettings.NONE : RecordingSettings.of(file);
		if (rate != null) {
			if (!(rate > 0) || rate.isInfinite()) {
				throw new ParameterException(spec.commandLine(), "--rate must be above 0 Hz, not " + rate);
			}
			settings = settings.withSampleRate(rate);
		}
		return settings.open(file, progress);
	}
}
