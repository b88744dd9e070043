/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table and which of its rows count. Exactly one of file and table is set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getFile <em>File</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getServer <em>Server</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getTable <em>Table</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getFromRow <em>From Row</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getToRow <em>To Row</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DataSet#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet()
 * @model
 * @generated
 */
public interface DataSet extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path from the folder of the spec, with '/' between the names, or an absolute path: CSV, Parquet, or a profile of a reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_File()
	 * @model default=""
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the Trino server that holds the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_Server()
	 * @model default=""
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Table</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The table of the server as catalog.schema.table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' attribute.
	 * @see #setTable(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_Table()
	 * @model default=""
	 * @generated
	 */
	String getTable();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getTable <em>Table</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' attribute.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What separates the cells of a CSV file; empty to find it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_Separator()
	 * @model default=""
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What counts as a missing value in a CSV file; empty for what pandas takes for one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_Missing()
	 * @model
	 * @generated
	 */
	EList<String> getMissing();

	/**
	 * Returns the value of the '<em><b>From Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first row, zero-based.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Row</em>' attribute.
	 * @see #setFromRow(long)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_FromRow()
	 * @model
	 * @generated
	 */
	long getFromRow();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getFromRow <em>From Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Row</em>' attribute.
	 * @see #getFromRow()
	 * @generated
	 */
	void setFromRow(long value);

	/**
	 * Returns the value of the '<em><b>To Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The row behind the last one; 0 for the end of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Row</em>' attribute.
	 * @see #setToRow(long)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_ToRow()
	 * @model
	 * @generated
	 */
	long getToRow();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getToRow <em>To Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Row</em>' attribute.
	 * @see #getToRow()
	 * @generated
	 */
	void setToRow(long value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of these rows count; null for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' containment reference.
	 * @see #setFilter(RowFilter)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_Filter()
	 * @model containment="true"
	 * @generated
	 */
	RowFilter getFilter();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getFilter <em>Filter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' containment reference.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(RowFilter value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the data set holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDataSet_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DataSet#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // DataSet
