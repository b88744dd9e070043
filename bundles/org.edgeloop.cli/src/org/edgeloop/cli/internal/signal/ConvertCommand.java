package org.edgeloop.cli.internal.signal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.write.ConvertRecordingOperation;
import org.edgeloop.signal.write.RecordingFormat;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code signal convert}: a recording in another format. */
@Command(name = "convert", description = { "Write channels of a recording as WAV, NPY or Parquet.",
		"The recording is never changed. What the format cannot hold is said on standard error. With --json: an object with "
				+ "file, format, channels, samples and lost." },
		footer = { "  edgeloop signal convert recording.mat --to wav --out drive-end.wav --channel X097_DE_time --rate 12000",
				"  edgeloop signal convert recording.h5 --to parquet --out recording.parquet",
				"  edgeloop signal convert noise.bin --raw type=int16,channels=2 --rate 25600 --to npy --out noise.npy" })
@NonNullByDefault({})
public final class ConvertCommand implements Callable<Integer> {

	@Mixin
	private RecordingArguments recording;

	@Mixin
	private ChannelsArguments channels;

	@Option(names = "--to", paramLabel = "FORMAT", required = true, description = "The format: wav, npy or parquet.")
	private RecordingFormat format;

	@Option(names = "--out", paramLabel = "OUT", required = true, description = "The file to write; replaced once all is written.")
	private Path out;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ConvertCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		try (SampleSource source = recording.open(console.progress())) {
			List<Integer> chosen = channels.indicesIn(source.channels());
			SampleRange range = channels.rangeIn(source.channels().get(chosen.getFirst()));
			List<Problem> lost = new ConvertRecordingOperation(source, chosen, range, format, out).run(console.progress());
			if (asJson) {
				printJson(source, chosen, range, lost);
			} else {
				lost.forEach(problem -> console.message(problem.toLine()));
				console.print(out + ": " + range.length() + " samples of " + chosen.size() + " channels\n");
			}
		}
		return ExitCode.OK;
	}

	private void printJson(SampleSource source, List<Integer> chosen, SampleRange range, List<Problem> lost)
			throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeStringField("file", out.toString());
			json.writeStringField("format", format.name().toLowerCase(Locale.ROOT));
			json.writeArrayFieldStart("channels");
			for (int channel : chosen) {
				json.writeString(source.channels().get(channel).name());
			}
			json.writeEndArray();
			json.writeNumberField("samples", range.length());
			json.writeArrayFieldStart("lost");
			for (Problem problem : lost) {
				json.writeString(problem.what());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
