package org.edgeloop.versioning.ui.internal.origin;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.dataset.ui.explorer.FileFacts;
import org.edgeloop.lineage.FileOriginOperation;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.origin.FileOrigins;
import org.edgeloop.versioning.ui.origin.OriginFact;
import org.edgeloop.versioning.ui.origin.OriginText;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;

/** Has the Properties view say which version of the data a file is, for files of projects that are under version control. */
public final class OriginAdapters implements IAdapterFactory {

	private static final class Shared {
		private static final FileOrigins ORIGINS = origins();
	}

	private static FileOrigins origins() {
		var text = new OriginText(ZoneId.systemDefault());
		var origins = new FileOrigins(new JobsBackground(VersionsView.WORKING, PlatformUI.getWorkbench().getDisplay()),
				(file, progress) -> text.facts(new FileOriginOperation(file).run(progress)));
		WorkbenchVersions.shared().states().addListener((_, now) -> origins.forget(now.state().project()));
		return origins;
	}

	/** The facts of one file. */
	private record Facts(Path file) implements FileFacts {

		@Override
		public String title() {
			return "Version of the data";
		}

		@Override
		public List<Fact> known(Runnable changed) {
			return Shared.ORIGINS.of(file, changed).map(facts -> facts.stream().map(Facts::fact).toList()).orElseGet(() -> List.of(new Fact("Origin", "reading\u2026")));
		}

		private static Fact fact(OriginFact fact) {
			return new Fact(fact.name(), fact.value());
		}
	}

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type.cast(place((IResource) adaptable).map(Facts::new).orElse(null));
	}

	/** @return the file, if it lies in a project of which versions are kept */
	private static Optional<Path> place(IResource resource) {
		boolean isVersioned = Optional.ofNullable(resource.getProject()).flatMap(WorkbenchVersions::folder).flatMap(WorkbenchVersions.shared().states()::of)
				.map(ProjectStates.Known::state).filter(ProjectState::isVersioned).isPresent();
		return isVersioned ? Optional.ofNullable(resource.getLocation()).map(IPath::toPath) : Optional.empty();
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { FileFacts.class };
	}
}
