package org.edgeloop.dataset.internal.windows;

import java.util.List;

import org.edgeloop.dataset.internal.windows.WindowLabels.Verdict;
import org.edgeloop.dataset.windows.RecordingWindows;
import org.edgeloop.dataset.windows.WindowSettings;
import org.edgeloop.signal.Segment;

/** Cuts recordings into windows as {@link WindowSettings} says, and counts what it leaves out. */
public final class WindowCutter {

	private final WindowSettings settings;
	private long unlabelled;
	private long impure;

	public WindowCutter(WindowSettings settings) {
		this.settings = settings;
	}

	/**
	 * @param segments where time jumps, the first at sample 0
	 * @param samples the recording's length
	 */
	public RecordingWindows cut(WindowLabels labels, List<Segment> segments, long samples) {
		var windows = new RecordingWindows.Builder();
		for (int i = 0; i < segments.size(); i++) {
			long end = i + 1 < segments.size() ? segments.get(i + 1).firstSample() : samples;
			for (long from = segments.get(i).firstSample(); from + settings.length() <= end; from += settings.hop()) {
				take(from, labels.verdict(from), windows);
			}
		}
		return windows.build();
	}

	/** @return how many windows had no class, and were not wanted */
	public long unlabelled() {
		return unlabelled;
	}

	/** @return how many windows were less pure than asked for */
	public long impure() {
		return impure;
	}

	private void take(long from, Verdict verdict, RecordingWindows.Builder windows) {
		if (verdict.isUnlabelled() && !settings.keepUnlabelled()) {
			unlabelled++;
		} else if (verdict.purity() < settings.purity()) {
			impure++;
		} else {
			windows.add(from, verdict.type(), verdict.purity());
		}
	}
}
