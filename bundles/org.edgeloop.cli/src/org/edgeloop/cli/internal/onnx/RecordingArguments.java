package org.edgeloop.cli.internal.onnx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.evaluation.ReadWindowsOperation;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

import picocli.CommandLine.Option;

/** Windows of a recording for the input that no file is given for. */
@NonNullByDefault({})
final class RecordingArguments {

	@Option(names = "--recording", paramLabel = "FILE", description = "Give windows of this recording to the input that nothing else is given for.")
	private Path file;

	@Option(names = "--channel", paramLabel = "NAME|INDEX", description = "A channel of the recording, several times for several. Default: the first.")
	private List<String> channels = new ArrayList<>();

	@Option(names = "--from", paramLabel = "I", description = "The first sample of the first window, from 0 (default: ${DEFAULT-VALUE}).")
	private long from;

	@Option(names = "--length", paramLabel = "N", description = "How many samples a window has, where the model leaves that open.")
	private Integer length;

	@Option(names = "--windows", paramLabel = "N", description = "How many windows, one behind the other (default: ${DEFAULT-VALUE}).")
	private int windows = 1;

	/** Adds the input that windows are for, if a recording is given. */
	void addTo(Map<String, Datum> inputs, Model model, Progress progress) throws IOException {
		if (file == null) {
			return;
		}
		List<Value> open = model.graph().requiredInputs().stream().filter(input -> !inputs.containsKey(input.name())).toList();
		if (open.size() != 1) {
			throw new ProblemException(Problem.error("windows go into one input, and %d have no values".formatted(open.size()), model.file().toString(),
					"give files for all others with --input"));
		}
		try (SampleSource source = RecordingSettings.of(file).open(file, progress)) {
			OptionalInt samples = length == null ? OptionalInt.empty() : OptionalInt.of(length);
			inputs.put(open.getFirst().name(), Datum.of(
					new ReadWindowsOperation(source, places(source.channels()), from, samples, Math.max(1, windows), open.getFirst()).run(progress)));
		}
	}

	private List<Integer> places(List<Channel> all) throws ProblemException {
		if (channels.isEmpty()) {
			return List.of(0);
		}
		List<Integer> places = new ArrayList<>();
		for (String channel : channels) {
			places.add(IntStream.range(0, all.size()).filter(i -> all.get(i).name().equals(channel) || Integer.toString(i).equals(channel)).findFirst()
					.orElseThrow(() -> new ProblemException(Problem.error("there is no channel '%s'".formatted(channel), file.toString(),
							"choose one of " + String.join(", ", all.stream().map(Channel::name).toList())))));
		}
		return places;
	}
}
