package org.edgeloop.versioning.ui.internal.origin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.dataset.ui.labelling.LabelReference;
import org.edgeloop.experiment.RunSource;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.KnownFacts;
import org.edgeloop.versioning.ui.VersionsView;
import org.edgeloop.versioning.ui.internal.workbench.WorkbenchVersions;
import org.edgeloop.versioning.ui.origin.KnownOrigins;
import org.edgeloop.versioning.ui.origin.OriginFact;
import org.edgeloop.versioning.ui.origin.VersionText;
import org.edgeloop.versioning.ui.state.ProjectState;
import org.edgeloop.versioning.ui.state.ProjectStates;

/** Has the Properties view and hovers say which version of the data a file, a label or a run is of, in projects that are under version control. */
public final class OriginAdapters implements IAdapterFactory {

	private static final class Shared {
		private static final KnownOrigins<Path> FILES = new KnownOrigins<>(background(), OriginReader::file);
		private static final KnownOrigins<LabelAt> LABELS = new KnownOrigins<>(background(),
				(label, progress) -> OriginReader.label(label.project(), label.recording(), label.id(), progress));
		private static final KnownOrigins<RunSource> RUNS = new KnownOrigins<>(background(),
				(run, progress) -> OriginReader.run(run.read(), WorkbenchVersions.projects(), progress));

		static {
			WorkbenchVersions.shared().states().addListener((_, now) -> {
				Path project = now.state().project();
				FILES.forget(file -> file.startsWith(project));
				LABELS.forget(label -> label.project().equals(project));
				RUNS.forget(_ -> true);
			});
		}

		private static JobsBackground background() {
			return new JobsBackground(VersionsView.WORKING, PlatformUI.getWorkbench().getDisplay());
		}
	}

	/** A label, by what finds it on the disk. */
	private record LabelAt(Path project, String recording, String id) {
	}

	/** What somebody finds out in the background. */
	@FunctionalInterface
	private interface Origins {
		Optional<List<OriginFact>> of(Runnable changed);
	}

	/** What is known at once, and what has to be found out. */
	private record Facts(List<OriginFact> present, Origins origins) implements KnownFacts {

		@Override
		public String title() {
			return "Version of the data";
		}

		@Override
		public List<Fact> known(Runnable changed) {
			List<OriginFact> all = new ArrayList<>(origins.of(changed).orElseGet(() -> List.of(new OriginFact("Origin", "reading\u2026"))));
			all.addAll(present);
			return all.stream().map(fact -> new Fact(fact.name(), fact.value())).toList();
		}
	}

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type.cast(switch (adaptable) {
		case LabelReference label -> of(label).orElse(null);
		case IResource file -> of(file).orElse(null);
		case RunSource run -> new Facts(List.of(), changed -> Shared.RUNS.of(run, changed));
		default -> null;
		});
	}

	private static Optional<KnownFacts> of(LabelReference label) {
		return project(label.recording()).map(folder -> {
			LabelAt at = new LabelAt(folder, label.recording().getProjectRelativePath().toString(), label.id());
			return new Facts(present(label.recording()), changed -> Shared.LABELS.of(at, changed));
		});
	}

	private static Optional<KnownFacts> of(IResource file) {
		return project(file).flatMap(_ -> Optional.ofNullable(file.getLocation())).map(IPath::toPath)
				.map(place -> new Facts(present(file), changed -> Shared.FILES.of(place, changed)));
	}

	/** Whether labels were made on what is checked out is known of all recordings beforehand. */
	private static List<OriginFact> present(IResource recording) {
		return project(recording).flatMap(WorkbenchVersions.shared().versions()::of)
				.flatMap(versions -> versions.labelsOf(recording.getProjectRelativePath().toString())).map(VersionText::fact).stream().toList();
	}

	/** @return the folder of the file's project, if versions of it are kept */
	private static Optional<Path> project(IResource resource) {
		return Optional.ofNullable(resource.getProject()).flatMap(WorkbenchVersions::folder)
				.filter(folder -> WorkbenchVersions.shared().states().of(folder).map(ProjectStates.Known::state).filter(ProjectState::isVersioned).isPresent());
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { KnownFacts.class };
	}
}
