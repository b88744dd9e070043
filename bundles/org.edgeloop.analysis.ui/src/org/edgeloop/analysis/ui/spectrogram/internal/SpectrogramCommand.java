package org.edgeloop.analysis.ui.spectrogram.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.analysis.ui.spectrogram.SpectrogramChoice;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramView;

/** What keys, Quick Access and the view's menu do with a spectrogram. */
public enum SpectrogramCommand {

	DECIBEL(view -> choose(view, choice(view).withDecibel(!choice(view).isDecibel()))),
	LOGARITHMIC(view -> choose(view, choice(view).withLogarithmic(!choice(view).isLogarithmic()))),
	ALL_FREQUENCIES(view -> choose(view, choice(view).withFrequencies(Optional.empty()))),
	FOLLOW_LEVELS(view -> choose(view, choice(view).withLevels(Optional.empty()))),
	LABEL_BOX(SpectrogramView::labelBox);

	private final Consumer<SpectrogramView> work;

	SpectrogramCommand(Consumer<SpectrogramView> work) {
		this.work = work;
	}

	private static SpectrogramChoice choice(SpectrogramView view) {
		return view.presenter().choice();
	}

	private static void choose(SpectrogramView view, SpectrogramChoice choice) {
		view.presenter().choose(choice);
	}

	public void perform(SpectrogramView view) {
		work.accept(view);
	}
}
