package org.edgeloop.experiment.comparison;

import java.io.IOException;

import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.TrackingUri;

/** Finds the store behind an address: opened for this alone, or shared with others who look at it. */
@FunctionalInterface
public interface StoreOpener {

	/** @throws IOException if there is no such store, or it cannot be read */
	TrackingStore open(TrackingUri uri) throws IOException;
}
