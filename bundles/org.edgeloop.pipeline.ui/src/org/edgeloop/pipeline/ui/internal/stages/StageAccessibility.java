package org.edgeloop.pipeline.ui.internal.stages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.edgeloop.pipeline.ui.StagesListener;
import org.edgeloop.pipeline.ui.StagesListener.Change;
import org.edgeloop.pipeline.ui.StagesPresenter;

/** Tells a screen reader what is selected on the canvas; the same stages are in the table. */
final class StageAccessibility {

	StageAccessibility(StageCanvas canvas, StagesPresenter presenter) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = "Graph of %d stages".formatted(presenter.rows().size());
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = presenter.selected().map(row -> StageText.tip(row, presenter.condition(row.address()))).orElse("No stage is selected.")
						+ " The table has the stages as rows.";
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CANVAS;
			}
		});
		StagesListener listener = change -> {
			if (change == Change.SELECTION) {
				canvas.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
			}
		};
		presenter.addListener(listener);
		canvas.addListener(SWT.Dispose, _ -> presenter.removeListener(listener));
	}
}
