package org.edgeloop.dataset.ui.explorer.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeContents;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/**
 * The explorer's nodes: projects, groups and recordings are the workspace's resources, in the order that the presenter gives;
 * channels are read when a recording is expanded. The folder {@code data} itself is not shown, its groups stand below the
 * project. Looks at no file.
 */
public final class DatasetContentProvider implements ITreeContentProvider {

	/** The key under which the viewer keeps its {@link TreePresenter}. */
	static final String PRESENTER = TreePresenter.class.getName();

	private static final Comparator<IResource> FOLDERS_FIRST = Comparator
			.comparing((IResource resource) -> !(resource instanceof IContainer))
			.thenComparing(IResource::getName, NaturalOrder.INSTANCE);

	private TreePresenter<IProject> presenter = new TreePresenter<>();

	@Override
	@SuppressWarnings("unchecked")
	public void inputChanged(Viewer viewer, @Nullable Object oldInput, @Nullable Object newInput) {
		if (viewer.getData(PRESENTER) instanceof TreePresenter<?> shared) {
			presenter = (TreePresenter<IProject>) shared;
		}
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case IWorkspaceRoot root -> projects(root);
		case IProject project when ProjectNature.isOn(project) -> childrenOfProject(project);
		case IResource recording when isRecording(recording) -> channels(recording);
		case IContainer folder when DatasetPaths.isBelowData(folder) -> childrenOfGroup(folder).toArray();
		case IContainer folder -> members(folder).toArray();
		default -> new Object[0];
		};
	}

	private static Object[] projects(IWorkspaceRoot root) {
		List<IResource> projects = new ArrayList<>(List.of(root.getProjects()));
		projects.sort(FOLDERS_FIRST);
		return projects.toArray();
	}

	private Object[] childrenOfProject(IProject project) {
		Optional<TreeContents> contents = presenter.contents(project);
		if (contents.isEmpty()) {
			return new Object[] { new MessageNode.Loading(project) };
		}
		List<Object> children = childrenOfGroup(project.getFolder(DatasetTree.ROOT));
		Catalogues.shared().of(project).flatMap(Catalogue::scanProblem)
				.ifPresent(problem -> children.addFirst(new MessageNode.Failed(project, problem)));
		List<IResource> others = contents.get().isFiltered() ? List.of() : members(project);
		others.stream().filter(member -> !DatasetPaths.isDataFolder(member)).forEach(children::add);
		return children.toArray();
	}

	/**
	 * Groups and recordings as the presenter has them, then what else lies in the folder if no filter hides it. A recording that
	 * is gone is shown by what is left of it, its label file, so that it can be opened or deleted.
	 */
	private List<Object> childrenOfGroup(IContainer folder) {
		IProject project = folder.getProject();
		Optional<TreeContents> known = presenter.contents(project);
		var children = new ArrayList<>();
		if (known.isEmpty()) {
			return children;
		}
		TreeContents contents = known.get();
		TreeContents.Children shown = contents.children(DatasetPaths.of(folder));
		List<IResource> others = contents.isFiltered() ? List.of() : others(folder, shown);
		Stream.concat(shown.groups().stream().map(project::getFolder), others.stream().filter(IFolder.class::isInstance))
				.sorted(FOLDERS_FIRST).forEach(children::add);
		shown.recordings().forEach(recording -> children.add(
				shown.lost().contains(recording) ? DatasetPaths.labelFile(project, recording) : DatasetPaths.recording(project, recording)));
		others.stream().filter(IFile.class::isInstance).forEach(children::add);
		return children;
	}

	private List<IResource> others(IContainer folder, TreeContents.Children shown) {
		DatasetTree tree = presenter.tree(folder.getProject()).orElseThrow();
		return members(folder).stream().filter(member -> tree.recording(DatasetPaths.of(member)).isEmpty()
				&& !(member instanceof IContainer && shown.groups().contains(DatasetPaths.of(member)))).toList();
	}

	private static List<IResource> members(IContainer container) {
		try {
			List<IResource> members = new ArrayList<>(List.of(container.members()));
			members.sort(FOLDERS_FIRST);
			return members;
		} catch (CoreException e) {
			return List.of(); // closed or deleted meanwhile
		}
	}

	private Object[] channels(IResource recording) {
		Optional<Catalogue> catalogue = Catalogues.shared().of(recording.getProject());
		if (catalogue.isEmpty()) {
			return new Object[0];
		}
		DetailsReader reader = catalogue.get().details(recording);
		Optional<Problem> problem = reader.problem();
		if (problem.isPresent()) {
			return new Object[] { new MessageNode.Failed(recording, problem.get()) };
		}
		return reader.details().map(details -> {
			var nodes = new Object[details.channels().size()];
			for (int i = 0; i < nodes.length; i++) {
				nodes[i] = ChannelNode.of(recording, i, details);
			}
			return nodes;
		}).orElseGet(() -> new Object[] { new MessageNode.Loading(recording) });
	}

	private boolean isRecording(IResource file) {
		return DatasetPaths.isBelowData(file)
				&& presenter.tree(file.getProject()).flatMap(tree -> tree.recording(DatasetPaths.of(file))).isPresent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
		case IResource recording when isRecording(recording) -> true;
		case IContainer container -> getChildren(container).length > 0;
		default -> false;
		};
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return switch (element) {
		case ChannelNode channel -> channel.recording();
		case MessageNode message -> message.parent();
		case IFile file when DatasetPaths.recordingOf(file).isPresent() -> parentOfLabelFile(file);
		case IResource resource when resource.getParent() != null -> DatasetPaths.node(resource.getParent());
		default -> null;
		};
	}

	private IContainer parentOfLabelFile(IFile file) {
		String recording = DatasetPaths.recordingOf(file).orElseThrow();
		boolean standsForRecording = presenter.tree(file.getProject()).flatMap(tree -> tree.recording(recording))
				.filter(RecordingNode::isLost).isPresent();
		return standsForRecording ? DatasetPaths.node(file.getProject().getFile(recording).getParent()) : file.getParent();
	}
}
