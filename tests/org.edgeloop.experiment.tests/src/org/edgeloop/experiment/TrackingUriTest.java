package org.edgeloop.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as MLflow and SQLAlchemy write them. */
class TrackingUriTest {

	private static final Path HOME = Path.of("/home/eng");

	@ParameterizedTest
	@CsvSource({"mlruns,file:/home/eng/mlruns", "./mlruns,file:/home/eng/mlruns", "file:mlruns,file:/home/eng/mlruns",
			"file:/data/mlruns,file:/data/mlruns", "file:///data/my%20runs,file:/data/my runs",
			"file:///data/my runs,file:/data/my runs", "file:///data/100%,file:/data/100%", "file:///data/[a],file:/data/[a]",
			"sqlite:///mlflow.db,sqlite:////home/eng/mlflow.db", "sqlite:////data/mlflow.db,sqlite:////data/mlflow.db",
			"sqlite:mlflow.db,sqlite:////home/eng/mlflow.db", "http://bench:5000/,http://bench:5000",
			"https://host/mlflow,https://host/mlflow"})
	void addressesMeanWhatMlflowMeansByThem(String text, String expected) throws ProblemException {
		assertEquals(expected, TrackingUri.parse(text, HOME).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "postgresql://host/db", "databricks://x", "http://", "a\0b", "file:a\0b", "sqlite:///a\0b",
			"file:///a%00b"})
	void otherAddressesAreRefused(String text) {
		assertThrows(ProblemException.class, () -> TrackingUri.parse(text, HOME));
	}

	@Test
	void passwordsInAddressesAreRefusedAndNotRepeated() {
		var refused = assertThrows(ProblemException.class, () -> TrackingUri.parse("https://me:secret@host", HOME));
		assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
	}
}
