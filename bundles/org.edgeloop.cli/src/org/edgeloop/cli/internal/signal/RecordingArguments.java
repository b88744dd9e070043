package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.reading.ReadingArguments;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.SampleSource;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the command line names a recording. */
@NonNullByDefault({})
final class RecordingArguments {

	@Parameters(paramLabel = "FILE", description = "The recording. Its format is known by the name's extension.")
	private Path file;

	@Option(names = "--as-stored", description = "Look at the file alone. Otherwise the dataset.json of the project it lies in "
			+ "gives its channels names, units, scales and the sample rate, as in the workbench.")
	private boolean asStored;

	@Mixin
	private ReadingArguments reading;

	Path file() {
		return file;
	}

	/** @return whether the file alone counts, and not what its project says of it */
	boolean isAsStored() {
		return asStored;
	}

	/** @return the recording, to be closed */
	SampleSource open(Progress progress) throws IOException {
		RecordingSettings settings = asStored ? RecordingSettings.NONE : RecordingSettings.of(file);
		return settings.with(reading.options()).open(file, progress);
	}
}
