package org.edgeloop.experiment;

import java.util.Set;

/** Is told when runs change; called from any thread. */
@FunctionalInterface
public interface RunChanges {

	/** @param runIds which may have changed or are new; empty: the store cannot say which */
	void changed(Set<String> runIds);
}
