package org.edgeloop.analysis.ui.spectrum.internal;

import java.util.function.Consumer;

import org.edgeloop.analysis.ui.spectrum.SpectrumCursors.Kind;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;

/** What keys and menus do in the Spectrum view; each has its lines in {@code plugin.xml}. */
public enum SpectrumCommand {
	CURSOR_SINGLE(p -> p.cursors().setKind(Kind.SINGLE)),
	CURSOR_HARMONIC(p -> p.cursors().setKind(Kind.HARMONIC)),
	CURSOR_SIDEBAND(p -> p.cursors().setKind(Kind.SIDEBAND)),
	CURSOR_DIFFERENCE(p -> p.cursors().setKind(Kind.DIFFERENCE)),
	CURSOR_LEFT(p -> p.cursors().nudge(-1)),
	CURSOR_RIGHT(p -> p.cursors().nudge(1)),
	SECOND_LEFT(p -> p.cursors().nudgeSecond(-1)),
	SECOND_RIGHT(p -> p.cursors().nudgeSecond(1)),
	REFINE(p -> p.cursors().refine()),
	MORE_LINES(p -> p.cursors().setCount(p.cursors().count() + 1)),
	FEWER_LINES(p -> p.cursors().setCount(p.cursors().count() - 1)),
	CLEAR_CURSORS(p -> p.cursors().clear()),
	PICK_BAND(p -> p.pickBand(!p.isPickingBand())),
	DECIBEL(p -> p.setDecibel(!p.choice().isDecibel())),
	LOGARITHMIC(p -> p.setLogarithmic(!p.choice().isLogarithmic()));

	private final Consumer<SpectrumPresenter> action;

	SpectrumCommand(Consumer<SpectrumPresenter> action) {
		this.action = action;
	}

	void perform(SpectrumPresenter presenter) {
		action.accept(presenter);
	}
}
