package org.edgeloop.evaluation.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.RecordingSettings;
import org.edgeloop.dataset.features.FeatureWindow;
import org.edgeloop.dataset.windows.PlannedRecording;
import org.edgeloop.dataset.windows.WindowPlan;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Windows of recordings as they were sampled; one recording is open at a time, since windows are asked for in their order. */
public final class RecordedWindows implements WindowSet {

	private final Path project;
	private final WindowPlan plan;
	private final boolean channelsFirst;
	private final List<PlannedRecording> recordingOf = new ArrayList<>();
	private final List<FeatureWindow> windows = new ArrayList<>();
	private final List<String> labels = new ArrayList<>();
	private final double[] samples;
	private @Nullable SampleSource source;
	private String open = "";

	/**
	 * @param planned the recordings of the plan that are judged
	 * @param channelsFirst whether a model takes all samples of a channel before those of the next; else all channels of an instant
	 */
	public RecordedWindows(Path project, WindowPlan plan, List<PlannedRecording> planned, boolean channelsFirst) {
		this.project = project;
		this.plan = plan;
		this.channelsFirst = channelsFirst;
		samples = new double[plan.settings().length()];
		String channel = plan.channels().size() == 1 ? plan.channels().getFirst() : "";
		for (PlannedRecording recording : planned) {
			for (int i = 0; i < recording.windows().size(); i++) {
				long from = recording.windows().from(i);
				recordingOf.add(recording);
				labels.add(recording.windows().type(i));
				windows.add(new FeatureWindow(recording.path(), channel, new SampleRange(from, from + samples.length)));
			}
		}
	}

	@Override
	public List<FeatureWindow> windows() {
		return windows;
	}

	@Override
	public String label(int window) {
		return labels.get(window);
	}

	@Override
	public int width() {
		return plan.channels().size() * samples.length;
	}

	@Override
	public void read(int window, double[] into) throws IOException {
		PlannedRecording recording = recordingOf.get(window);
		SampleSource opened = opened(recording);
		List<String> names = opened.channels().stream().map(Channel::name).toList();
		int channels = plan.channels().size();
		for (int channel = 0; channel < channels; channel++) {
			int place = names.indexOf(plan.channels().get(channel));
			if (place < 0 || opened.channels().get(place).length() < windows.get(window).range().to()) {
				throw new ProblemException(Problem.error("the recording changed while the model was judged", recording.path(), "judge it again"));
			}
			opened.read(place, windows.get(window).range().from(), samples, 0, samples.length);
			for (int i = 0; i < samples.length; i++) {
				into[channelsFirst ? channel * samples.length + i : i * channels + channel] = samples[i];
			}
		}
	}

	private SampleSource opened(PlannedRecording recording) throws IOException {
		SampleSource present = source;
		if (present == null || !open.equals(recording.path())) {
			close();
			Path file = project.resolve(recording.path());
			present = RecordingSettings.of(file).open(file, Progress.NONE);
			source = present;
			open = recording.path();
		}
		return present;
	}

	@Override
	public List<Problem> problems() {
		return plan.problems();
	}

	@Override
	public String description() {
		return "windows of %d samples of %s".formatted(samples.length, plan.channels().stream().collect(Collectors.joining(", ")));
	}

	@Override
	public void close() throws IOException {
		SampleSource present = source;
		source = null;
		open = "";
		if (present != null) {
			present.close();
		}
	}
}
