package org.edgeloop.onnx.ui.internal.lint;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.edgeloop.onnx.ui.cost.ChosenTargets;

/** Checks models whose file has changed, if a target was chosen for them. */
public final class LintTrigger implements IStartup, IResourceChangeListener {

	@Override
	public void earlyStartup() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta();
		if (delta == null) {
			return;
		}
		List<IFile> changed = new ArrayList<>();
		try {
			delta.accept(part -> {
				if (part.getResource() instanceof IFile file && isModel(file) && hasNewContent(part)) {
					changed.add(file);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(LintTrigger.class).log(e.getStatus());
		}
		var chosen = new ChosenTargets();
		changed.stream().filter(file -> file.getLocation() != null && chosen.of(file.getLocation().toPath()).isPresent()).forEach(LintJob::check);
	}

	private static boolean isModel(IFile file) {
		return "onnx".equalsIgnoreCase(file.getFileExtension());
	}

	private static boolean hasNewContent(IResourceDelta part) {
		return part.getKind() == IResourceDelta.ADDED
				|| part.getKind() == IResourceDelta.CHANGED && (part.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
	}
}
