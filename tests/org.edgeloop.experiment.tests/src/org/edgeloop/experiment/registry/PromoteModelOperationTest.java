package org.edgeloop.experiment.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.ModelRegistry;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;
import org.edgeloop.experiment.TrackingStores;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.search.RunCollector;
import org.edgeloop.experiment.search.RunFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Promoting, on a store of files with three versions. */
class PromoteModelOperationTest {

	private static final String MODEL = "bearing";

	@TempDir
	Path folder;

	private ModelRegistry registry;

	@BeforeEach
	void open() throws Exception {
		var store = TrackingStores.open(new TrackingUri.Files(folder), new Credentials.Anonymous(), folder.resolve("cache"));
		store.writer().orElseThrow().createExperiment("sweep", Map.of());
		registry = store.registry();
		registry.createModel(MODEL, "");
		for (int i = 0; i < 3; i++) {
			registry.createVersion(MODEL, "file:/m" + i, "", "");
		}
	}

	private RegisteredModel model() throws Exception {
		return registry.models(new RunCollector(RunFilter.ALL), Progress.NONE).getFirst();
	}

	private List<ModelStage> stages() throws Exception {
		return model().versions().stream().map(ModelVersion::stage).toList();
	}

	private void promote(int version, String alias, ModelStage stage, boolean archive) throws Exception {
		new PromoteModelOperation(registry, MODEL, version, new Promotion(Optional.ofNullable(alias), Optional.ofNullable(stage), archive))
				.run(Progress.NONE);
	}

	@Test
	void anAliasGoesFromVersionToVersion() throws Exception {
		promote(1, "champion", null, false);
		promote(3, "champion", null, false);
		assertEquals(Map.of("champion", 3), model().aliases());
	}

	@Test
	void aStageArchivesTheOthersIfAsked() throws Exception {
		promote(1, null, ModelStage.PRODUCTION, false);
		promote(2, null, ModelStage.PRODUCTION, false);
		assertEquals(List.of(ModelStage.NONE, ModelStage.PRODUCTION, ModelStage.PRODUCTION), stages());
		promote(3, "live", ModelStage.PRODUCTION, true);
		assertEquals(List.of(ModelStage.PRODUCTION, ModelStage.ARCHIVED, ModelStage.ARCHIVED), stages());
		assertEquals(Map.of("live", 3), model().aliases());
	}

	@Test
	void aVersionThatIsNotThereIsSaid() {
		assertThrows(ProblemException.class, () -> promote(7, "champion", null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "latest", "v1", "V23", "with space", "", "ünknown", "a/b" })
	void someWordsAreNoAliases(String alias) {
		assertThrows(IllegalArgumentException.class, () -> new Promotion(Optional.of(alias), Optional.empty(), false));
	}

	@Test
	void somethingHasToBeChosen() {
		assertThrows(IllegalArgumentException.class, () -> new Promotion(Optional.empty(), Optional.empty(), true));
	}
}
