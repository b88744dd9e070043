package org.edgeloop.onnx.ui.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.evaluation.ReadWindowsOperation;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.tensor.Datum;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/**
 * Windows of a recording that follow each other, as values of an input.
 *
 * @param recording a file that the workbench reads
 * @param channels names, in the order in which the model takes them; empty for the first
 * @param from the first sample of the first window
 * @param length samples of a window; empty where the model says it
 * @param windows how many, at least one
 */
public record RecordedWindow(Path recording, List<String> channels, long from, OptionalInt length, int windows) implements InputSource {

	@Override
	public String text() {
		return "%s, %s from sample %d%s".formatted(recording.getFileName(), channels.isEmpty() ? "first channel" : String.join(", ", channels), from,
				windows == 1 ? "" : ", " + windows + " windows");
	}

	@Override
	public Datum read(Value input, Map<String, Long> bindings) throws IOException {
		try (SampleSource source = RecordingSettings.of(recording).open(recording, Progress.NONE)) {
			return Datum.of(new ReadWindowsOperation(source, places(source.channels()), from, length, windows, input).run(Progress.NONE));
		}
	}

	private List<Integer> places(List<Channel> all) throws ProblemException {
		List<String> names = all.stream().map(Channel::name).toList();
		for (String channel : channels) {
			if (!names.contains(channel)) {
				throw new ProblemException(Problem.error("there is no channel '%s'".formatted(channel), recording.toString(),
						"choose one of " + String.join(", ", names)));
			}
		}
		return channels.isEmpty() ? IntStream.range(0, Math.min(1, names.size())).boxed().toList() : channels.stream().map(names::indexOf).toList();
	}
}
