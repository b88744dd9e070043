package org.edgeloop.analysis.ui.spectrogram;

import java.util.Locale;

import org.edgeloop.chart.ValueText;
import org.edgeloop.signal.spectrogram.ColumnSummary;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;

/** What is to be said of a spectrogram. */
final class SpectrogramWords {

	private SpectrogramWords() {
	}

	/** @return what a column is of, how fine it is, and what is left out, in a line */
	static String of(Spectrogram shown) {
		SpectrogramSettings settings = shown.settings();
		double hop = shown.grid().hop();
		var words = new StringBuilder("Segments of %s samples, %s ms".formatted(grouped(settings.segment()), ValueText.of(1000 * settings.segment() / shown.sampleRate())));
		words.append(", Δf " + ValueText.of(shown.resolution()) + " Hz");
		if (hop > settings.segment() / 2.0) {
			words.append("; a column is the " + settings.summary().id() + " of ");
			long all = (long) Math.ceil(2 * hop / settings.segment());
			words.append(settings.leavesOut(hop) ? "%d of its %s segments".formatted(settings.segments(hop), grouped(all)) : "its " + all + " segments");
			words.append(settings.leavesOut(hop) && settings.summary() == ColumnSummary.PEAK ? ", and of that around its greatest swing" : "");
		}
		if (shown.empty() > 0) {
			words.append("; %d of %d columns lack samples".formatted(shown.empty(), shown.columns().size()));
		}
		return words.toString();
	}

	private static String grouped(long number) {
		return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
	}
}
