package org.edgeloop.experiment;

/** Whether an experiment or a run is in use, or in the bin from which it can be restored. */
public enum Lifecycle {
	ACTIVE, DELETED
}
