package org.edgeloop.pipeline.ui.internal.stages;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.edgeloop.chart.ui.Viewport;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.pipeline.ui.graph.StageBox;
import org.edgeloop.pipeline.ui.graph.StageSteps;
import org.edgeloop.pipeline.ui.graph.StageSteps.Direction;

/** The keys of the canvas that are no commands: arrows go from stage to stage, Enter opens one, plus, minus and zero zoom. */
final class StageKeys {

	private final StagesPresenter presenter;
	private final Consumer<String> opens;

	StageKeys(StageCanvas canvas, StagesPresenter presenter, Consumer<String> opens) {
		this.presenter = presenter;
		this.opens = opens;
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void pressed(Event event) {
		Viewport viewport = presenter.picture().viewport();
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(Direction.LEFT);
		case SWT.ARROW_RIGHT -> step(Direction.RIGHT);
		case SWT.ARROW_UP -> step(Direction.UP);
		case SWT.ARROW_DOWN -> step(Direction.DOWN);
		case SWT.CR, SWT.KEYPAD_CR -> presenter.selection().stream().findFirst().ifPresent(opens);
		default -> {
			switch (event.character) {
			case '+' -> viewport.zoom(Viewport.STEP);
			case '-' -> viewport.zoom(1 / Viewport.STEP);
			case '0' -> viewport.fit();
			default -> {
				// no key of ours
			}
			}
		}
		}
	}

	private void step(Direction direction) {
		presenter.picture().layout().map(StageSteps::new).flatMap(steps -> next(steps, direction)).ifPresent(box -> presenter.reveal(box.stage().address()));
	}

	private Optional<StageBox> next(StageSteps steps, Direction direction) {
		return presenter.selection().isEmpty() ? steps.first() : steps.next(presenter.selection().getFirst(), direction);
	}
}
