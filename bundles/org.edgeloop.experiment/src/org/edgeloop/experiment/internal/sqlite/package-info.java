/**
 * MLflow's SQLite data bases, read without MLflow and without changing them. What is read goes by the tables and columns that are
 * there, so that the schemas of all versions are read alike.
 */
@NonNullByDefault
package org.edgeloop.experiment.internal.sqlite;

import org.eclipse.jdt.annotation.NonNullByDefault;
