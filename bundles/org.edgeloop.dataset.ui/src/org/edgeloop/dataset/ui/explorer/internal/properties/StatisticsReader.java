package org.edgeloop.dataset.ui.explorer.internal.properties;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IResource;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ui.explorer.internal.Catalogue;
import org.edgeloop.dataset.ui.explorer.internal.RecordingDetails;
import org.edgeloop.dataset.ui.explorer.internal.RecordingFiles;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.statistics.ChannelStatisticsOperation;
import org.edgeloop.ui.OperationJob;

/**
 * Computes the statistics of a recording's channels in a job, one after the other, and remembers them. What was done before
 * cancelling stays.
 */
final class StatisticsReader {

	private final IResource recording;
	private final RecordingDetails details;
	private final Runnable changed;
	private final Map<Integer, ChannelFigures> figures = new ConcurrentHashMap<>();
	private volatile List<Integer> wanted = List.of();
	private final OperationJob<Boolean> job;

	/** @param changed told, from the job, when the figures of a channel are there */
	StatisticsReader(IResource recording, RecordingDetails details, Runnable changed) {
		this.recording = recording;
		this.details = details;
		this.changed = changed;
		job = new OperationJob<>("Statistics of " + recording.getName(), Catalogue.STATISTICS_FAMILY, this::compute, Runnable::run);
		job.onFailure(this::failed).onCancel(this::cancelled);
	}

	IResource recording() {
		return recording;
	}

	/** @return whether these are the figures of the file as it is now known */
	boolean isOf(IResource file, RecordingDetails read) {
		return recording.equals(file) && details == read;
	}

	ChannelFigures figures(int channel) {
		return figures.getOrDefault(channel, ChannelFigures.NOT_ASKED_FOR);
	}

	/** Computes what is missing of the given channels. */
	void want(List<Integer> channels) {
		List<Integer> missing = channels.stream().filter(channel -> figures(channel).equals(ChannelFigures.NOT_ASKED_FOR)).toList();
		if (!missing.isEmpty()) {
			wanted = missing;
			missing.forEach(channel -> figures.put(channel, ChannelFigures.RUNNING));
			job.schedule();
		}
	}

	void cancel() {
		job.cancel();
	}

	private Boolean compute(Progress progress) throws IOException {
		try (SampleSource source = RecordingFiles.open(recording, details.settings(), progress)) {
			for (int channel : wanted) {
				var statistics = new ChannelStatisticsOperation(source, channel).run(progress);
				figures.put(channel, new ChannelFigures(statistics, null, false));
				changed.run();
			}
		}
		return Boolean.TRUE;
	}

	private void failed(Problem problem) {
		figures.replaceAll((_, known) -> known.running() ? new ChannelFigures(null, problem, false) : known);
		changed.run();
	}

	private void cancelled() {
		figures.values().removeIf(ChannelFigures::running);
		changed.run();
	}
}
