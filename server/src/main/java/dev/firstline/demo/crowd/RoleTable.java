package dev.firstline.demo.crowd;

record RoleTable() implements Table<MadeUpPerson> {

    @Override
    public String columns() {
        return "person_role (person_id, role)";
    }

    @Override
    public void write(MadeUpPerson it, CopyText rows) {
        if (it.role() != null) {
            rows.row(it.id().value(), it.role().key());
        }
    }
}
