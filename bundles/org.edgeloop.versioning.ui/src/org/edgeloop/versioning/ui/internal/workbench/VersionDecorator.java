package org.edgeloop.versioning.ui.internal.workbench;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.edgeloop.ui.Icons;
import org.edgeloop.versioning.ui.internal.changes.ChangeIcons;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.FileMarks.Mark;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;
import org.edgeloop.versioning.ui.state.ProjectStates.Known;

/**
 * Says behind names in the explorer what became of files since the last commit, and marks their icons. It asks only for what was read in
 * the background, and the platform calls it off the user interface thread.
 */
public final class VersionDecorator extends LabelProvider implements ILightweightLabelDecorator {

	private final ProjectStates states = WorkbenchVersions.shared().states();
	private final ProjectStates.Listener listener = this::stateRead;

	public VersionDecorator() {
		states.addListener(listener);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (element instanceof IResource resource && resource.getLocation() != null && resource.getProject() != null) {
			WorkbenchVersions.folder(resource.getProject()).flatMap(states::of).filter(known -> known.state().isVersioned())
					.ifPresent(known -> decorate(resource, known, decoration));
		}
	}

	private static void decorate(IResource resource, Known known, IDecoration decoration) {
		if (resource instanceof IProject) {
			known.state().branch().ifPresent(branch -> decoration.addSuffix("  [" + branchText(branch) + "]"));
			return;
		}
		String path = known.state().pathInRepository(resource.getProjectRelativePath().toString());
		Optional<Mark> mark = known.marks().of(path);
		if (mark.isPresent()) {
			Icons overlay = mark.get().isStaged() ? Icons.OVERLAY_STAGED : ChangeIcons.overlay(mark.get().kind());
			decoration.addOverlay(overlay.descriptor(), IDecoration.TOP_RIGHT);
			decoration.addSuffix("  " + mark.get().word());
		} else if (resource instanceof IContainer && known.marks().isChangedBelow(path)) {
			decoration.addOverlay(Icons.OVERLAY_MODIFIED.descriptor(), IDecoration.TOP_RIGHT);
		}
	}

	private static String branchText(BranchState branch) {
		StringBuilder text = new StringBuilder(branch.name());
		if (branch.ahead() > 0) {
			text.append(" \u2191").append(branch.ahead());
		}
		if (branch.behind() > 0) {
			text.append(" \u2193").append(branch.behind());
		}
		return text.toString();
	}

	private static Optional<IResource> resource(IProject project, ProjectState state, String path) {
		if (!state.prefix().isEmpty() && !path.startsWith(state.prefix() + '/')) {
			return Optional.empty();
		}
		return Optional.ofNullable(project.findMember(state.prefix().isEmpty() ? path : path.substring(state.prefix().length() + 1)));
	}

	private void stateRead(Optional<Known> before, Known now) {
		Set<String> paths = new HashSet<>(now.marks().marked());
		before.ifPresent(known -> paths.addAll(known.marks().marked()));
		Set<IResource> changed = new HashSet<>();
		for (IProject project : WorkbenchVersions.projectsAt(now.state().project())) {
			changed.add(project);
			paths.forEach(path -> resource(project, now.state(), path).ifPresent(changed::add));
		}
		fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray()));
	}

	@Override
	public void dispose() {
		states.removeListener(listener);
		super.dispose();
	}
}
