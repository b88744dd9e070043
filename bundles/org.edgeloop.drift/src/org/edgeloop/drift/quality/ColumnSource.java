package org.edgeloop.drift.quality;

import java.io.IOException;

import org.edgeloop.base.Progress;
import org.edgeloop.table.Categories;
import org.edgeloop.table.CategoryPair;
import org.edgeloop.table.NumberPair;
import org.edgeloop.table.Table;
import org.edgeloop.table.TablePair;
import org.eclipse.jdt.annotation.Nullable;

/** Where columns come from: two tables, or one beside which there is nothing. A side without the column is empty. */
interface ColumnSource {

	NumberPair numbers(String name, Progress progress) throws IOException;

	CategoryPair texts(String name, Progress progress) throws IOException;

	static ColumnSource of(TablePair tables) {
		return new ColumnSource() {
			@Override
			public NumberPair numbers(String name, Progress progress) throws IOException {
				return isShared(tables, name) ? tables.numbers(name, progress)
						: NumberPair.of(values(tables.reference(), name, progress), values(tables.current(), name, progress));
			}

			@Override
			public CategoryPair texts(String name, Progress progress) throws IOException {
				return isShared(tables, name) ? tables.categories(name, progress)
						: CategoryPair.of(levels(tables.reference(), name, progress), levels(tables.current(), name, progress));
			}
		};
	}

	static ColumnSource of(Table table) {
		return new ColumnSource() {
			@Override
			public NumberPair numbers(String name, Progress progress) throws IOException {
				return NumberPair.of(new double[0], values(table, name, progress));
			}

			@Override
			public CategoryPair texts(String name, Progress progress) throws IOException {
				return CategoryPair.of(Categories.of(new @Nullable String[0]), levels(table, name, progress));
			}
		};
	}

	private static boolean isShared(TablePair tables, String name) {
		return tables.reference().column(name).isPresent() && tables.current().column(name).isPresent();
	}

	private static double[] values(Table table, String name, Progress progress) throws IOException {
		return table.column(name).isPresent() ? table.numbers(name, progress).values() : new double[0];
	}

	private static Categories levels(Table table, String name, Progress progress) throws IOException {
		return table.column(name).isPresent() ? table.categories(name, progress) : Categories.of(new @Nullable String[0]);
	}
}
