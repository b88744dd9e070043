package org.edgeloop.app.tour;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.edgeloop.app.internal.EdgeloopWorkbenchAdvisor;

/** The product's own workbench, which ends when the tour has ended. */
final class TourWorkbenchAdvisor extends EdgeloopWorkbenchAdvisor {

	private final Tour tour;

	TourWorkbenchAdvisor(Tour tour) {
		super(List.of());
		this.tour = tour;
	}

	@Override
	public void postStartup() {
		display().asyncExec(() -> {
			try {
				tour.run(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
			} finally {
				PlatformUI.getWorkbench().close();
			}
		});
	}
}
