package org.edgeloop.app.internal;

import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.edgeloop.dataset.demo.DemoPart;
import org.edgeloop.training.demo.WriteDemoRunsOperation;

/** The trainings of the demo project, which those who write the project know nothing of. */
public final class DemoRuns implements IExecutableExtensionFactory {

	@Override
	public DemoPart create() {
		return new DemoPart(WriteDemoRunsOperation.PATHS, (project, progress) -> new WriteDemoRunsOperation(project).run(progress));
	}
}
