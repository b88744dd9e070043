package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.signal.RawLayout;
import org.edgeloop.signal.ReadOptions;
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

	@Option(names = "--raw", paramLabel = "LAYOUT", converter = RawLayoutConverter.class,
			description = RawLayoutConverter.DESCRIPTION)
	private RawLayout raw;

	@Option(names = "--variable", paramLabel = "NAME",
			description = "Take only this channel, or those of this variable, group or structure. May be given several times.")
	private List<String> variables;

	Path file() {
		return file;
	}

	/** @return the recording, to be closed */
	SampleSource open(Progress progress) throws IOException {
		RecordingSettings settings = asStored ? RecordingSettings.NONE : RecordingSettings.of(file);
		return settings.with(readOptions()).open(file, progress);
	}

	private ReadOptions readOptions() {
		if (rate != null && (!(rate > 0) || rate.isInfinite())) {
			throw new ParameterException(spec.commandLine(), "--rate must be above 0 Hz, not " + rate);
		}
		return new ReadOptions(rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate), Optional.empty(),
				Optional.empty(), variables == null ? List.of() : variables, Optional.ofNullable(raw));
	}
}
