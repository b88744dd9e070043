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
 * Single samples that stand out, as {@code scipy.signal.find_peaks} has them with {@code height}, {@code distance},
 * {@code prominence} and {@code wlen}: local maxima from a level on; of those closer to each other than the distance the highest stays;
 * and what stays must rise so much above its surroundings.
 */
public final class PeakDetector implements Detector {

	private static final List<DetectorField> FIELDS = List.of(
			DetectorField.number("level", "Level", "A peak is at least so high.", "5", 1e-9, Double.MAX_VALUE), //
			LevelScale.OF, LevelScale.SIDE,
			DetectorField.duration("distance", "Distance", "Of peaks closer together the highest is taken.", "256"),
			DetectorField.number("prominence", "Prominence", "A peak rises at least so much above what surrounds it, counted as the level is.", "0",
					0, Double.MAX_VALUE),
			DetectorField.duration("surroundings", "Surroundings", "How much around a peak its prominence is taken from.", "1024"));

	@Override
	public String id() {
		return "peak";
	}

	@Override
	public String title() {
		return "Peaks";
	}

	@Override
	public String summary() {
		return "Single impacts: the highest sample of each, with a distance to the next one. The score compares it with the level.";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		double level = settings.number("level");
		long distance = settings.samples("distance", input.sampleRate());
		progress.begin("Looking for peaks", input.range().length() * (1 + LevelScale.passes(settings)));
		LevelScale scale = LevelScale.of(input, settings, progress);
		var prominence = new Prominence(input, scale, settings.samples("surroundings", input.sampleRate()));
		double least = settings.number("prominence");
		var blocks = new SampleBlocks(input, progress);
		for (SampleRange stretch : input.stretches()) {
			var chosen = new DistantPeaks(distance, (at, height) -> {
				if (least == 0 || prominence.of(at, stretch) >= least) {
					found.accept(new Finding(at, at, Scores.ofRatio(height, level)));
				}
			});
			var maxima = new LocalMaxima((at, height) -> {
				if (height >= level) {
					chosen.take(at, height);
				}
			});
			blocks.read(stretch, (first, samples, count) -> {
				for (int i = 0; i < count; i++) {
					maxima.take(first + i, scale.of(samples[i]));
				}
			});
			chosen.end();
		}
	}
}
