package org.edgeloop.experiment.logging;

import java.io.IOException;

import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;

/** Opens the store with an address, with whatever credentials are kept for it. */
@FunctionalInterface
public interface StoreOpener {

	TrackingStore open(TrackingUri uri) throws IOException;
}
