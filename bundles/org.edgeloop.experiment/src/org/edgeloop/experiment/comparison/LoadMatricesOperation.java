package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.charts.ChartRun;

/** Finds and reads the confusion matrices that runs left among their artifacts. */
public final class LoadMatricesOperation {

	/** More matrices side by side nobody compares. */
	public static final int MOST = 24;

	private final ComparedRuns runs;
	private final ComparisonStores stores;
	private final String path;

	/** @param path of the artifact in each run; empty to look for one that is named like a confusion matrix */
	public LoadMatricesOperation(ComparedRuns runs, ComparisonStores stores, String path) {
		this.runs = runs;
		this.stores = stores;
		this.path = path;
	}

	/** @return the matrices of the first runs that have one, at most {@link #MOST} */
	public RunMatrices run(Progress progress) {
		List<ChartRun> charted = runs.charted();
		List<ComparedRun> visible = runs.visible();
		progress.begin("Reading confusion matrices", visible.size());
		var matrices = new ArrayList<RunMatrix>();
		var problems = new ArrayList<Problem>();
		for (int i = 0; i < visible.size() && matrices.size() < MOST; i++) {
			progress.checkCancelled();
			try {
				TrackingStore store = stores.store(visible.get(i).store());
				String id = visible.get(i).id();
				Optional<String> artifact = path.isEmpty() ? find(store, id) : Optional.of(path);
				if (artifact.isPresent()) {
					ConfusionMatrix matrix = ConfusionMatrix.read(store.artifact(id, artifact.get(), Progress.NONE.until(progress::isCancelled)));
					matrices.add(new RunMatrix(charted.get(i), artifact.get(), matrix));
				}
			} catch (ProblemException e) {
				problems.add(e.problem());
			} catch (IOException e) {
				problems.add(Problem.error(IoCause.inWords(e), visible.get(i).label(), ""));
			}
			progress.worked(1);
		}
		return new RunMatrices(matrices, problems);
	}

	/** @return the artifact of a run that is named like a confusion matrix: in its topmost folder, or else one level below */
	static Optional<String> find(TrackingStore store, String runId) throws IOException {
		return find(store, runId, "");
	}

	private static Optional<String> find(TrackingStore store, String runId, String folder) throws IOException {
		List<Artifact> artifacts = store.artifacts(runId, folder);
		Optional<String> here = artifacts.stream().filter(artifact -> !artifact.folder() && isMatrix(artifact.name())).map(Artifact::path).findFirst();
		if (here.isPresent() || !folder.isEmpty()) {
			return here;
		}
		for (Artifact below : artifacts) {
			if (below.folder()) {
				Optional<String> found = find(store, runId, below.path());
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isMatrix(String name) {
		String word = name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
		return word.contains("confusion_matrix") && (word.endsWith(".json") || word.endsWith(".csv"));
	}
}
