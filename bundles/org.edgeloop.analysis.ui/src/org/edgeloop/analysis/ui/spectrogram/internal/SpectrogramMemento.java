package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Optional;

import org.eclipse.ui.IMemento;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramChoice;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.signal.spectrogram.ColumnSummary;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.WindowFunction;

/** Keeps what the user chose from one session to the next; levels, frequencies and the channel belong to the recording and are not kept. */
public final class SpectrogramMemento {

	private static final String KIND = "kind";
	private static final String WINDOW = "window";
	private static final String SEGMENT = "segment";
	private static final String SUMMARY = "summary";
	private static final String DECIBEL = "decibel";
	private static final String LOGARITHMIC = "logarithmic";
	private static final String COLOURS = "colours";

	private SpectrogramMemento() {
	}

	public static void save(SpectrogramChoice choice, IMemento memento) {
		memento.putString(KIND, choice.settings().kind().name());
		memento.putString(WINDOW, choice.settings().window().name());
		memento.putInteger(SEGMENT, choice.settings().segment());
		memento.putString(SUMMARY, choice.settings().summary().name());
		memento.putBoolean(DECIBEL, choice.isDecibel());
		memento.putBoolean(LOGARITHMIC, choice.isLogarithmic());
		memento.putString(COLOURS, choice.map().name());
	}

	/** @return what was kept; the usual where that is not sound, as after a change of the program */
	public static SpectrogramChoice load(Optional<IMemento> kept) {
		if (kept.isEmpty() || kept.get().getString(KIND) == null) {
			return SpectrogramChoice.USUAL;
		}
		IMemento memento = kept.get();
		try {
			var settings = new SpectrogramSettings(SpectrumKind.valueOf(memento.getString(KIND)), WindowFunction.valueOf(memento.getString(WINDOW)),
					memento.getInteger(SEGMENT), ColumnSummary.valueOf(memento.getString(SUMMARY)), SpectrogramSettings.USUAL_MOST);
			return new SpectrogramChoice(settings, Optional.empty(), Boolean.TRUE.equals(memento.getBoolean(DECIBEL)), Optional.empty(),
					Boolean.TRUE.equals(memento.getBoolean(LOGARITHMIC)), Optional.empty(), ColourMap.valueOf(memento.getString(COLOURS)));
		} catch (IllegalArgumentException | NullPointerException _) {
			return SpectrogramChoice.USUAL;
		}
	}
}
