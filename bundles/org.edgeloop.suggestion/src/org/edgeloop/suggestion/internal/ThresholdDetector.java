package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Finding;
import org.edgeloop.suggestion.Scores;

/**
 * Stretches whose samples go over a level. One begins with a sample at the level or above it and ends behind the last one at the
 * release level or above it; what follows within the joining time belongs to it, for vibration crosses zero all the time. A missing
 * sample ends a stretch.
 */
public final class ThresholdDetector implements Detector {

	private static final List<DetectorField> FIELDS = List.of(
			DetectorField.number("level", "Level", "A stretch begins where samples reach it.", "5", 1e-9, Double.MAX_VALUE), //
			LevelScale.OF, LevelScale.SIDE,
			DetectorField.number("release", "Release", "The part of the level that samples stay below after a stretch.", "0.5", 0, 1),
			DetectorField.duration("join", "Join within", "Stretches no farther apart are one.", "256"),
			DetectorField.duration("shortest", "Shortest", "Shorter stretches are left out.", "1"));

	@Override
	public String id() {
		return "threshold";
	}

	@Override
	public String title() {
		return "Threshold";
	}

	@Override
	public String summary() {
		return "Stretches whose samples go over a level, with hysteresis. The score compares the greatest sample with the level.";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		double rate = input.sampleRate();
		long join = settings.samples("join", rate);
		long shortest = settings.samples("shortest", rate);
		double level = settings.number("level");
		progress.begin("Looking for samples over the level", input.range().length() * (1 + LevelScale.passes(settings)));
		LevelScale scale = LevelScale.of(input, settings, progress);
		var blocks = new SampleBlocks(input, progress);
		for (SampleRange stretch : input.stretches()) {
			var crossing = new Crossing(level, level * settings.number("release"), join, finding -> {
				if (finding.to() - finding.from() >= shortest) {
					found.accept(finding);
				}
			});
			blocks.read(stretch, (first, samples, count) -> {
				for (int i = 0; i < count; i++) {
					crossing.take(first + i, scale.of(samples[i]));
				}
			});
			crossing.end();
		}
	}

	/** Follows samples over the level and back, one after the other. */
	private static final class Crossing {

		private static final long NONE = -1;

		private final double level;
		private final double release;
		private final long join;
		private final Consumer<Finding> found;
		private long from = NONE;
		private long last;
		private double greatest;

		Crossing(double level, double release, long join, Consumer<Finding> found) {
			this.level = level;
			this.release = release;
			this.join = join;
			this.found = found;
		}

		void take(long at, double value) {
			if (value >= release) {
				over(at, value);
			} else if (from != NONE && (at - last > join || Double.isNaN(value))) {
				end();
			}
		}

		private void over(long at, double value) {
			if (from == NONE && value >= level) {
				from = at;
				greatest = value;
			}
			if (from != NONE) {
				last = at;
				greatest = Math.max(greatest, value);
			}
		}

		void end() {
			if (from != NONE) {
				found.accept(new Finding(from, last + 1, Scores.ofRatio(greatest, level)));
				from = NONE;
			}
		}
	}
}
