package org.edgeloop.experiment.comparison;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.spec.StoreSource;

/** Makes a comparison of runs of one store, with {@linkplain DefaultCharts charts} to begin with. */
public final class NewComparisonOperation {

	private final TrackingUri store;
	private final List<String> runIds;
	private final Path file;
	private final StoreOpener opener;

	/**
	 * @param file where it goes; must not be there
	 * @param opener opens the store, to see what metrics the runs have
	 */
	public NewComparisonOperation(TrackingUri store, List<String> runIds, Path file, StoreOpener opener) {
		this.store = store;
		this.runIds = runIds.stream().distinct().toList();
		this.file = file;
		this.opener = opener;
	}

	/**
	 * @return the file
	 * @throws IOException if it is there, or cannot be written
	 */
	public Path run(Progress progress) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Path folder = file.toAbsolutePath().getParent();
		RunsSpec spec = spec(store, runIds, folder);
		var stores = new ComparisonStores(spec, folder, opener);
		ComparedRuns runs = new LoadComparisonOperation(spec, stores).run(progress);
		spec.getCharts().addAll(DefaultCharts.of(runs));
		if (haveMatrices(runs, stores)) {
			spec.getCharts().add(DefaultCharts.matrices());
		}
		ComparisonFile.FORM.write(file, spec);
		return file;
	}

	/** Looks at the first run alone: it was made as the others were. */
	private static boolean haveMatrices(ComparedRuns runs, ComparisonStores stores) throws IOException {
		return !runs.runs().isEmpty()
				&& LoadMatricesOperation.find(stores.store(runs.runs().getFirst().store()), runs.runs().getFirst().id()).isPresent();
	}

	/**
	 * @param folder from which the store's address goes
	 * @return a comparison without charts
	 */
	public static RunsSpec spec(TrackingUri store, List<String> runIds, Path folder) {
		RunsSpec spec = SpecFactory.eINSTANCE.createRunsSpec();
		StoreSource source = SpecFactory.eINSTANCE.createStoreSource();
		source.setUri(SpecStores.name(folder, store));
		spec.getStores().add(source);
		for (String id : runIds) {
			SelectedRun run = SpecFactory.eINSTANCE.createSelectedRun();
			run.setRun(id);
			spec.getRuns().add(run);
		}
		return spec;
	}
}
