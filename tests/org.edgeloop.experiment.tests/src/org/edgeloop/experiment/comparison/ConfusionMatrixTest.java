package org.edgeloop.experiment.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matrices as scikit-learn, pandas and others write them; the CSV files are those of {@code DataFrame.to_csv} and {@code numpy.savetxt}. */
class ConfusionMatrixTest {

	private static final List<List<Double>> COUNTS = List.of(List.of(5.0, 1.0), List.of(0.0, 4.0));

	@TempDir
	Path folder;

	private ConfusionMatrix read(String name, String text) throws IOException {
		return ConfusionMatrix.read(Files.writeString(folder.resolve(name), text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"a.json|{\"labels\":[\"no\",\"yes\"],\"matrix\":[[5,1],[0,4]]}|no,yes", "a.json|[[5,1],[0,4]]|0,1",
			"a.json|{\"confusion_matrix\":[[5,1],[0,4]],\"classes\":[\"no\",\"yes\"]}|no,yes",
			"a.json|{\"matrix\":[[5,1],[0,4]]}|0,1",
			"a.csv|`,no,yes\nno,5,1\nyes,0,4\n`|no,yes", "a.csv|`,0,1\n0,5,1\n1,0,4\n`|0,1", "a.csv|`no,yes\n5,1\n0,4\n`|no,yes",
			"a.csv|`5.0e+00,1.0e+00\n0.0e+00,4.0e+00\n`|0,1", "a.csv|`no,5,1\nyes,0,4\n`|no,yes",
			"a.csv|`actual,no,yes\nno,5,1\nyes,0,4\n`|no,yes" })
	void readsWhatPeopleWrite(String name, String text, String labels) throws IOException {
		ConfusionMatrix matrix = read(name, text);

		assertEquals(COUNTS, matrix.counts());
		assertEquals(labels, String.join(",", matrix.labels()));
		assertEquals(0.9, matrix.accuracy(), 1e-12);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "a.json|{}", "a.json|[[1,2],[3]]", "a.json|[[1,\"a\"],[3,4]]", "a.json|[[-1]]",
			"a.json|[[1e999]]", "a.json|[", "a.json|``", "a.json|[]", "a.csv|``", "a.csv|`1,2,3\n4,5,6\n7,8,NaN\n`", "a.csv|`a,b,c,d\n1,2\n`" })
	void whatIsNoMatrixIsAProblem(String name, String text) {
		assertThrows(ProblemException.class, () -> read(name, text));
	}

	@Test
	void aMatrixTooLargeForAPictureIsAProblem() {
		String row = "1" + ",1".repeat(ConfusionMatrix.MOST_CLASSES);
		assertThrows(ProblemException.class, () -> read("a.csv", (row + "\n").repeat(ConfusionMatrix.MOST_CLASSES + 1)));
	}
}
