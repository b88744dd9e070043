package org.edgeloop.versioning.ui.internal.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.edgeloop.lineage.DataVersions;
import org.edgeloop.ui.Icons;
import org.edgeloop.versioning.ui.origin.VersionText;
import org.edgeloop.versioning.ui.state.ProjectVersions;

/**
 * Says behind the names of recordings and models which version of the data they are, and warns where labels were made on another one. It
 * asks only for what was read in the background, and the platform calls it off the user interface thread.
 */
public final class DataVersionDecorator extends LabelProvider implements ILightweightLabelDecorator {

	private final ProjectVersions versions = WorkbenchVersions.shared().versions();
	private final Consumer<Path> listener = _ -> fireLabelProviderChanged(new LabelProviderChangedEvent(this));

	public DataVersionDecorator() {
		versions.addListener(listener);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (element instanceof IResource resource && resource.getProject() != null && !(resource instanceof IProject)) {
			Optional<DataVersions> known = WorkbenchVersions.folder(resource.getProject()).flatMap(versions::of);
			known.ifPresent(each -> decorate(resource, each, decoration));
		}
	}

	/** What a folder holds says it itself. The warning comes first, since views are narrow. */
	private static void decorate(IResource resource, DataVersions known, IDecoration decoration) {
		String path = resource.getProjectRelativePath().toString();
		VersionText.warning(known, path).ifPresent(warning -> {
			decoration.addSuffix("  " + warning);
			decoration.addOverlay(Icons.OVERLAY_WARNING.descriptor(), IDecoration.BOTTOM_LEFT);
		});
		if (resource.getType() == IResource.FILE) {
			VersionText.mark(known, path).ifPresent(mark -> decoration.addSuffix("  " + mark));
		}
	}

	@Override
	public void dispose() {
		versions.removeListener(listener);
		super.dispose();
	}
}
