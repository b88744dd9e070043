package org.edgeloop.app.tour;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

public final class TourApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		//
	}
}
