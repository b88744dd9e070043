package org.edgeloop.dataset.ui.explorer.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.edgeloop.dataset.ui.explorer.internal.Catalogues;
import org.edgeloop.dataset.ui.explorer.internal.DatasetPaths;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.base.NaturalOrder;
import org.edgeloop.dataset.ui.projects.ProjectNature;

/**
 * Where recordings are imported to.
 *
 * @param project an Edgeloop project
 * @param group the group's path below {@code data}, with {@code /}; empty for {@code data} itself
 */
record ImportTarget(IProject project, String group) {

	/** @return the group that {@code resource} is or lies in; empty if that is no Edgeloop project */
	static Optional<ImportTarget> of(IResource resource) {
		if (resource.getProject() == null || !ProjectNature.isOn(resource.getProject())) {
			return Optional.empty();
		}
		IContainer folder = DatasetPaths.dataFolderOf(resource);
		return Optional.of(new ImportTarget(resource.getProject(), folder.getProjectRelativePath().removeFirstSegments(1).toString()));
	}

	static List<IProject> projects() {
		return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(ProjectNature::isOn).toList();
	}

	/** @return the project's groups as paths below {@code data} */
	static List<String> groupsOf(IProject project) {
		return Catalogues.shared().treeOf(project).map(DatasetTree::folders).orElse(List.of()).stream()
				.filter(folder -> !folder.equals(DatasetTree.ROOT))
				.map(folder -> folder.substring(DatasetTree.ROOT.length() + 1)).sorted(NaturalOrder.INSTANCE).toList();
	}

	/** @return why {@code group} cannot be a group's path; empty if it can */
	static Optional<String> groupError(String group) {
		if (group.isEmpty()) {
			return Optional.empty();
		}
		for (String name : group.split("/", -1)) {
			if (!ResourcesPlugin.getWorkspace().validateName(name, IResource.FOLDER).isOK() || name.startsWith(".")) {
				return Optional.of("“" + group + "” cannot be the name of a group.");
			}
		}
		return Optional.empty();
	}
}
